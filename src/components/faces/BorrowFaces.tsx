'use client'

import { useEffect } from 'react'

/** Two letters of each script that look different wherever a system can draw them. */
const FACES = {
  ko: { letters: ['한', '글'], borrow: () => import('./ko') },
  ja: { letters: ['か', '漢'], borrow: () => import('./ja') },
} as const

/** Whether the system draws both letters as the same box: it has no face for their script. */
function isWithout([one, other]: readonly [string, string]): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = 24
  canvas.height = 24
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return false
  const drawn = (letter: string) => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    pen.font = '20px sans-serif'
    pen.fillText(letter, 0, 20)
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.join()
  }
  return drawn(one) === drawn(other)
}

/** Brings our own faces to a system that has none for a language, and nothing to any other (decision 032). */
export function BorrowFaces() {
  useEffect(() => {
    for (const { letters, borrow } of Object.values(FACES)) if (isWithout(letters)) void borrow()
  }, [])
  return null
}
