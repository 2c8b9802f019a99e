/** Automations of which two versions were proven to run: what is known of one execution is not known of the other. */

import type { Finding } from '../../controls/core/finding.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { toLines } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { AutomationIndex } from './automation-index.ts'
import type { Automation } from './model.ts'

/** The newest proven execution of one version. */
export interface RanVersion {
    readonly automationId: string
    readonly hash: string
    readonly last: Instant
}

/** Two versions of an automation that were proven to run, the newest executions of both. */
export interface VersionChange {
    readonly automationId: string
    readonly before: RanVersion
    readonly after: RanVersion
}

/** More are reported by the next runs, when these are accepted or over. */
const MOST_CHANGES = 100
/** Where an instance keeps no versions, the hash is of the text alone: two kinds of hashes say nothing of each other. */
const OF_TEXT = /^sha256:/

/** The automations that can act and ran in two versions; the two whose executions are the newest. */
export function findVersionChanges(
    ran: readonly RanVersion[],
    index: AutomationIndex,
    canAct: (automation: Automation) => boolean,
): readonly VersionChange[] {
    const byId: Record<string, RanVersion[]> = Object.create(null)
    for (const one of ran) (byId[one.automationId] = byId[one.automationId] || []).push(one)
    return Object.keys(byId)
        .sort()
        .flatMap((automationId) => {
            const automation = index.byId.get(automationId)
            if (automation === undefined || automation.scope === SCOPE || !canAct(automation)) return []
            const [after, ...older] = [...byId[automationId]].sort(newestFirst)
            const before = older.find(({ hash }) => OF_TEXT.test(hash) === OF_TEXT.test(after.hash))
            return before === undefined ? [] : [{ automationId, before, after }]
        })
        .slice(0, MOST_CHANGES)
}

/** The finding of one change; `evidence` has the evidence of an execution and its row, by automation, version and time. */
export function toVersionFinding(
    { after, automationId, before }: VersionChange,
    index: AutomationIndex,
    evidence: Readonly<Record<string, RanEvidence>>,
): readonly Finding[] {
    const automation = index.byId.get(automationId)
    if (automation === undefined) return []
    const sideOf = (run: RanVersion, what: string) => {
        const named = evidence[toRanKey(run)]
        return {
            says: [
                [what, run.hash],
                ['Last proven execution of it', `${run.last} UTC`],
                ['Evidence', named === undefined ? null : named.evidenceId],
            ] as const,
            rows: named === undefined ? [] : [`${TABLES.evidence}/${named.rowId}`],
        }
    }
    const [recorded, observed] = [sideOf(before, 'Version before'), sideOf(after, 'Version that ran last')]
    return [
        {
            kind: 'version_changed',
            subject: `${automation.name} (${automation.id})`,
            table: automation.table,
            recordId: automation.sysId,
            evidence: toLines([
                ['Automation', automation.name],
                ...recorded.says.slice(0, 2),
                ...observed.says.slice(0, 2),
            ]),
            basis: `${before.hash} ${after.hash}`,
            sides: { recorded, observed },
        },
    ]
}

/** The evidence of one execution, and the row of the app that holds it. */
export interface RanEvidence {
    readonly evidenceId: string
    readonly rowId: string
}

/** What an execution is found by. */
export function toRanKey({ automationId, hash, last }: RanVersion): string {
    return `${automationId} ${hash} ${last}`
}

function newestFirst(one: RanVersion, other: RanVersion): number {
    if (one.last !== other.last) return one.last < other.last ? 1 : -1
    return one.hash < other.hash ? -1 : 1
}
