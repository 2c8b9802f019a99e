/** Finds violation incidents that are quiet, and claims their links: pages by sys_id, a few questions for each. */

import { TABLES } from '../../shared/names.ts'
import { asText } from '../../shared/text.ts'
import { dayOf, type Instant } from '../../shared/time.ts'
import { countRows, groupRows } from '../../platform/aggregates.ts'
import { claimSoon, endClaimWith, endClaim } from '../../platform/claims.ts'
import { countOf, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import type { QuietIncidents } from '../app/resolve-quiet-incidents.ts'
import { QUIET_STATE, UNTOUCHED_STATE } from '../core/quiet-incident.ts'

const KIND = 'violation_incident'

/** Links that one page looks at. */
const PAGE = 100

export const quietIncidents: QuietIncidents = {
    page: (after, since) => {
        const links = readLinks(after, since)
        const open = whenReadable(
            () =>
                findUntouched(
                    links.map(({ recordId }) => recordId),
                    since,
                ),
            [],
        )
        const candidates = links.filter(({ recordId }) => open.indexOf(recordId) >= 0)
        const loud = findReported(
            candidates.map(({ sysId }) => sysId),
            since,
        )
        return {
            last: links.length < PAGE ? null : links[links.length - 1].sysId,
            quiet: candidates
                .filter(({ generation, sysId }) => loud.indexOf(`${sysId}|${generation}`) < 0)
                .map(({ sysId }) => sysId),
        }
    },
    claim: (linkId) => {
        const claim = claimSoon(TABLES.link, linkId)
        if (claim === null) return null
        const { row } = claim
        return {
            link: { kind: KIND, externalId: textOf(row, 'external_id') },
            recordId: textOf(row, 'record_id'),
            generation: countOf(row, 'generation'),
            state: textOf(row, 'state'),
            isOurs: claim.isOurs,
            end: (state) => {
                if (state === null) endClaim(claim)
                else endClaimWith(claim, { state })
            },
        }
    },
    isReportedSince: (linkId, generation, since) =>
        countRows(TABLES.occurrence, [...ofIncident(linkId, generation), ['sys_created_on', '>=', since]]) > 0,
    newestSince: (linkId, generation, since) => {
        const row = openOccurrences(linkId, generation)
        row.addQuery('sys_created_on', '>=', since)
        row.orderByDesc('sys_created_on')
        row.setLimit(1)
        row.query()
        return row.next() ? { correlationId: textOf(row, 'identity'), occurredAt: textOf(row, 'occurred_at') } : null
    },
    violations: (linkId, generation) => {
        const link = openTable(TABLES.link)
        const opened = link.get(linkId) ? textOf(link, 'occurred_at') : ''
        const times = [opened, timeOf(linkId, generation, 'first'), timeOf(linkId, generation, 'last')]
            .filter((time) => time !== '')
            .sort()
        return {
            // The incident itself was the first violation.
            count: countRows(TABLES.occurrence, ofIncident(linkId, generation)) + 1,
            first: asText(times[0]),
            last: asText(times[times.length - 1]),
        }
    },
}

interface FoundLink {
    readonly sysId: string
    readonly recordId: string
    readonly generation: number
}

/** Links of incidents that were opened on the day of `since` or before. */
function readLinks(after: string, since: Instant): readonly FoundLink[] {
    const row = openTable(TABLES.link)
    row.addQuery('kind', KIND)
    row.addQuery('opened_on', '<=', dayOf(since))
    row.addQuery('state', '!=', QUIET_STATE)
    if (after !== '') row.addQuery('sys_id', '>', after)
    row.orderBy('sys_id')
    row.setLimit(PAGE)
    row.query()
    const links: FoundLink[] = []
    while (row.next())
        links.push({
            sysId: row.getUniqueValue(),
            recordId: textOf(row, 'record_id'),
            generation: countOf(row, 'generation'),
        })
    return links
}

/** Those of the incidents that are as old and that nobody seems to deal with; each is looked at again before it is resolved. */
function findUntouched(ids: readonly string[], since: Instant): readonly string[] {
    if (ids.length === 0) return []
    const row = openTable(TABLES.incident)
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.addQuery('active', 'true')
    row.addQuery('state', UNTOUCHED_STATE)
    row.addNullQuery('assigned_to')
    row.addQuery('sys_created_on', '<', since)
    row.setLimit(PAGE)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}

/** `link|generation` of incidents of which a violation arrived since then. */
function findReported(linkIds: readonly string[], since: Instant): readonly string[] {
    if (linkIds.length === 0) return []
    const conditions = [['link', 'IN', linkIds.join(',')] as const, ['sys_created_on', '>=', since] as const]
    const groups = groupRows(TABLES.occurrence, conditions, ['link', 'generation'], 'COUNT', 'sys_id')
    return groups.map(({ columns }) => `${columns.link}|${columns.generation}`)
}

function timeOf(linkId: string, generation: number, end: 'first' | 'last'): string {
    const row = openOccurrences(linkId, generation)
    if (end === 'first') row.orderBy('occurred_at')
    else row.orderByDesc('occurred_at')
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'occurred_at') : ''
}

function openOccurrences(linkId: string, generation: number): TableRecord {
    const row = openTable(TABLES.occurrence)
    for (const [column, operator, value] of ofIncident(linkId, generation)) row.addQuery(column, operator, value)
    return row
}

function ofIncident(linkId: string, generation: number): Parameters<typeof countRows>[1] {
    return [
        ['link', '=', linkId],
        ['generation', '=', String(generation)],
    ]
}
