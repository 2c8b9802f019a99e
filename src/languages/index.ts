/** The languages that the app is shipped in beside English. */
import type { Language } from '../../tools/languages/text.ts'
import { german } from './de/index.ts'

export const LANGUAGES: readonly Language[] = [german]
