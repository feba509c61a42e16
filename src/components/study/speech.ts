/** The browser's own voices (Web Speech API). What is spoken is the reading that the bank has, not the spelling. */
import type { Lang } from '@/core/article/types'

const TAGS: Readonly<Record<Lang, string>> = { ko: 'ko', ja: 'ja' }
/** Voices may be named only some time after the page asks for them, ms. */
const PATIENCE = 1000

function find(lang: Lang): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(TAGS[lang]))
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null
}

/** A voice of the language, one that works offline if there is one; null where the browser has none. */
export async function voiceOf(lang: Lang): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in window)) return null
  if (speechSynthesis.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, PATIENCE)
    })
  return find(lang)
}

export function speak(text: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechSynthesis.cancel()
  speechSynthesis.speak(utterance)
}
