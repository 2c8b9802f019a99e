/** Outbound calls to hosts that no script known to the graph calls: one finding for each host. */

import type { Finding, OpenFinding } from '../../controls/core/finding.ts'
import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import { SCOPE } from '../../shared/names.ts'
import { toLines } from '../../shared/text.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { findAutomation, type AutomationIndex } from './automation-index.ts'
import { toEndpointAddress } from './endpoints.ts'
import type { Automation, Connection } from './model.ts'
import { hasScript } from './proves.ts'
import { fitStatement } from './statement.ts'
import { lastLineOf, toVersionWindows } from './versions.ts'

/** One row of the outbound log, with the address that was called. */
export interface OutboundCall {
    readonly rowId: string
    readonly host: string
    readonly path: string
    readonly method: string
    readonly executedAt: Instant
    /** The script record that the row names; '' for none. */
    readonly sourceTable: string
    readonly sourceRecord: string
    readonly appScope: string
}

/** A finding stays so many days after the last such call was read; older calls open none. */
const KEPT_DAYS = 30
/** Hosts of one page that are reported. */
const MOST_HOSTS = 50
/** Names of scripts that a finding lists. */
const MOST_NAMES = 5

/**
 * The newest call to each host, where a row shows one that nothing explains.
 *
 * | The row | Reported |
 * |---|---|
 * | is older than 30 days, has no host, or is of this app or of an application that is not collected | no |
 * | names an automation | no: whether its text has the call is another finding |
 * | has a host that a REST message in use, or a script, has, whatever the path | no |
 * | is older than the version of a script that may have called then | no: it is not known what the script said |
 * | is any other | yes |
 *
 * Scripts whose addresses are not known may have called as well: the finding counts them. It says that no text has the call, never that no
 * script made it.
 */
export function findUnexplainedCalls(
    calls: readonly OutboundCall[],
    index: AutomationIndex,
    excludedScopes: readonly string[],
    now: Instant,
): readonly Finding[] {
    const newest: Record<string, OutboundCall> = Object.create(null)
    for (const call of calls) {
        if (call.host === '' || call.executedAt < addSeconds(now, -KEPT_DAYS * DAY_SECONDS)) continue
        if (call.appScope === SCOPE || excludedScopes.indexOf(call.appScope) >= 0) continue
        if (findAutomation(index, call.sourceTable, call.sourceRecord) !== null) continue
        const host = call.host.toLowerCase()
        if (!newest[host] || newest[host].executedAt < call.executedAt) newest[host] = call
    }
    return Object.keys(newest)
        .filter((host) => explainHost(host, index) === null)
        .filter((host) => !hasChangedSince(newest[host].executedAt, index))
        .sort()
        .slice(0, MOST_HOSTS)
        .map((host) => toFinding(host, newest[host], index))
}

/** What ended the finding; null where calls to its host still have no known script. */
export function endUnexplained(
    { lastSeen, subject }: OpenFinding,
    index: AutomationIndex,
    now: Instant,
): string | null {
    const explained = explainHost(subject, index)
    if (explained !== null) return `${explained} calls this host now.`
    return lastSeen < addSeconds(now, -KEPT_DAYS * DAY_SECONDS) ? `No such call was read for ${KEPT_DAYS} days.` : null
}

/** A script that has the host in its text or in a REST message that it uses; null where none has. */
function explainHost(host: string, { byId, rest }: AutomationIndex): string | null {
    for (const address of [...(rest.byHost.get(host) || []), ...(rest.byHost.get('') || [])]) {
        if (address.users.length === 0 || fitStatement(address.host, host) === null) continue
        const [id] = address.users
        const user = byId.get(id)
        return user === undefined ? id : user.name
    }
    return null
}

/** Whether a script has changed since, of which the text of that time is not known or called out. */
function hasChangedSince(at: Instant, { automations }: AutomationIndex): boolean {
    return automations.some((automation) =>
        toVersionWindows(automation).some(({ analysis, to }) => {
            const until = lastLineOf(to)
            return until !== null && until >= at && (analysis === null || mayCall(analysis))
        }),
    )
}

function toFinding(host: string, call: OutboundCall, index: AutomationIndex): Finding {
    const open = index.automations.filter(isOpen).map(({ name }) => name)
    const unused = unusedMessages(host, index)
    const named = call.sourceRecord === '' ? '' : `${call.sourceTable}/${call.sourceRecord}`
    const shown = open.slice(0, MOST_NAMES).join(', ')
    const recorded = [
        ['Scripts whose text has this host', `none of ${index.automations.length} automations`],
        ['REST messages with this host that no script uses', unused.map(({ name }) => name).join(', ')],
        [
            'Scripts that may call any address, or whose text is not known',
            open.length === 0 ? 'none' : `${open.length} (${shown}${open.length > MOST_NAMES ? ' and others' : ''})`,
        ],
    ] as const
    const observed = [
        ['Called', `${call.method.toUpperCase()} ${host}${call.path}`.trim()],
        ['At', `${call.executedAt} UTC`],
        ['Script that the log names', named === '' ? 'none' : `${named}, which is no automation of the graph`],
    ] as const
    return {
        kind: 'unexplained_call',
        subject: host.slice(0, 255),
        table: '',
        recordId: '',
        about: host,
        evidence: toLines([...observed, ...recorded]),
        sides: {
            recorded: { says: recorded, rows: unused.map(({ sysId, table }) => `${table}/${sysId}`) },
            observed: { says: observed, rows: [`sys_outbound_http_log/${call.rowId}`, named] },
        },
    }
}

function unusedMessages(host: string, { connections, rest }: AutomationIndex): readonly Connection[] {
    const ids = new Set((rest.byHost.get(host) || []).map(({ connectionId }) => connectionId))
    return [...connections.values()].filter(({ id }) => ids.has(id))
}

function mayCall({ dynamic, endpoints, restMessages, soapMessages }: ScriptAnalysis): boolean {
    return endpoints.length + restMessages.length + soapMessages.length > 0 || dynamic.some(isAnyAddress)
}

function isAnyAddress({ what }: ScriptAnalysis['dynamic'][number]): boolean {
    return what === 'eval' || what === 'rest_message'
}

/** Whether the addresses that the script calls are not all known. */
function isOpen(automation: Automation): boolean {
    const { analysis, scope } = automation
    if (scope === SCOPE || !hasScript(automation)) return false
    if (analysis === null) return true
    return (
        analysis.dynamic.some(isAnyAddress) ||
        analysis.soapMessages.length > 0 ||
        analysis.restMessages.some(({ name }) => name === null) ||
        analysis.endpoints.some((use) => toEndpointAddress(use) === null)
    )
}
