/** By which settings of the app rows become evidence. */

import { parseNumberPrefixes, type NumberPrefix } from '../record-mentions.ts'
import { TABLES } from '../../../shared/names.ts'
import type { Settings } from '../../../shared/properties.ts'
import type { TransformSettings } from './context.ts'

/** Numbers of our own that log lines name; whatever the setting says. */
const OWN_PREFIXES: readonly NumberPrefix[] = [{ prefix: 'KTCN', table: TABLES.canary }]

/** The settings that transforms obey. */
export function toTransformSettings(settings: Settings): TransformSettings {
    return {
        windowSeconds: settings.evidenceWindowSeconds,
        numberPrefixes: [...OWN_PREFIXES, ...parseNumberPrefixes(settings.evidenceNumberPrefixes)],
        keepMessages: settings.evidenceKeepMessages,
        maxMessage: settings.evidenceMaxMessage,
        keepEmails: settings.evidenceKeepEmails,
    }
}

/** The items of a setting that is a list with commas. */
export function toList(text: string): readonly string[] {
    return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
}
