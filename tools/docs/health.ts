/** The table of health checks, and the findings with their advice. */
import {
    CHECK_IDS,
    HEALTH_CHECKS,
    HEALTH_FINDINGS,
    HEALTH_SECTIONS,
} from '../../src/server/operations/core/health/catalogue.ts'
import { code, toTable } from './markdown.ts'

/** Codes that other parts of the app use too; they are explained there. */
const SHARED = [
    'secret_unset',
    'token_missing',
    'base_url_invalid',
    'call_timeout',
    'connection_failed',
    'rate_limited',
    'service_unavailable',
    'token_rejected',
    'token_forbidden',
]

/** Findings that only health checks have, as entries of the list of codes. */
export const FINDING_ADVICE: Readonly<Record<string, readonly [meaning: string, advice: string]>> = Object.fromEntries(
    Object.entries(HEALTH_FINDINGS)
        .filter(([finding]) => !SHARED.includes(finding))
        .map(([finding, { advice, text }]) => [finding, [text, advice] as const]),
)

/** The table of checks. */
export function healthTables(): Readonly<Record<string, string>> {
    const rows = CHECK_IDS.map((id) => {
        const { reach, section, title } = HEALTH_CHECKS[id]
        return [code(id), title, HEALTH_SECTIONS[section], reach === 'outside' ? 'on demand and daily' : 'always']
    })
    return { 'health-checks': toTable(['Check', 'Passes when', 'Section', 'Checked'], rows) }
}
