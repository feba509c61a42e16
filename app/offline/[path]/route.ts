import { createSerwistRoute } from '@serwist/turbopack'

/** Faces are for the few systems without their own, and large: those that are used are kept with what uses them. */
const LARGEST_STYLES = 50_000

/** The service worker, bundled while the pages are built: it names the files of the build. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute({
  swSrc: 'src/offline/worker.ts',
  globPatterns: [`${process.env.YOGO_DIST_DIR || '.next'}/static/**/*.{js,css}`],
  manifestTransforms: [
    (entries) => ({
      manifest: entries.filter(({ url, size }) => !url.endsWith('.css') || size < LARGEST_STYLES),
      warnings: [],
    }),
  ],
  useNativeEsbuild: true,
})
