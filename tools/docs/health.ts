/** What the documents say of the health checks: the checks by section. */
import { CHECK_IDS, HEALTH_CHECKS, HEALTH_SECTIONS } from '../../src/server/operations/core/health/catalogue.ts'
import { code, toTable } from './markdown.ts'

/** The table of checks. */
export function healthTables(): Readonly<Record<string, string>> {
    const rows = CHECK_IDS.map((id) => {
        const { reach, section, title } = HEALTH_CHECKS[id]
        return [code(id), title, HEALTH_SECTIONS[section], reach === 'outside' ? 'on demand and daily' : 'always']
    })
    return { 'health-checks': toTable(['Check', 'Passes when', 'Section', 'Checked'], rows) }
}
