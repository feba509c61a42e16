import createNextIntlPlugin from 'next-intl/plugin'

const development = process.env.NODE_ENV === 'development'

// Inline scripts carry the RSC payload; a nonce for them would have to be made for every page. Nothing loads from elsewhere.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
]

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.YOGO_DIST_DIR || '.next',
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  poweredByHeader: false,
  experimental: { inlineCss: true, cssChunking: { type: 'graph', requestCost: 10_000 } },
  serverExternalPackages: [
    '@libsql/client',
    '@open-spaced-repetition/binding',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@serwist/turbopack',
    'esbuild',
  ],
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
