/** Every source keeps the promises of its file: it is described in full, and rows of its table become the evidence of its fixture. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECISIONS } from '../../../src/server/evidence/core/decisions.ts'
import { CONFIDENCES } from '../../../src/server/evidence/core/catalogue.ts'
import type { SourceRow } from '../../../src/server/evidence/core/rows.ts'
import { toFields } from '../../../src/server/evidence/core/source.ts'
import { EVIDENCE_SOURCES, SOURCE_LIST, SOURCES } from '../../../src/server/evidence/sources/index.ts'
import { PROPERTIES } from '../../../src/server/shared/properties.ts'
import {
    automation,
    context,
    graphMessage,
    include,
    index,
    LONG_AGO,
    logs,
    trigger,
    USES_GRAPH,
} from '../../support/evidence-samples.ts'

const FIXTURES = join(__dirname, '../../fixtures/evidence/sources')
const IS_WRITING = process.env.WRITE_GOLDEN === '1'
const PROPERTY_NAMES = new Set(Object.values(PROPERTIES).map(({ name }) => name as string))

/** Rows as the table has them, and `<evidence id> <automation> <grade> <matched on>` for each claim. */
interface Fixture {
    readonly rows: readonly Readonly<Record<string, string>>[]
    readonly evidence: readonly string[]
}

const ROUTER = automation('script_include', 'Router', {
    ...logs(['[Router] START incident=', null]),
    ...USES_GRAPH,
    traces: [{ name: 'Router', line: 3 }],
})
const RULE = automation(
    'business_rule',
    'Route tickets',
    { includes: [include('Router')] },
    { trigger: trigger('incident') },
)
const FLOW = automation('flow', 'Onboard', {}, { state: 'none', analysis: null, versions: [] })
const FAILING = automation(
    'script_include',
    'Failing',
    {},
    {
        sysId: '3f37f54623b31300fb0c949e27bf65ca',
        versions: [{ hash: 'hash-Failing', from: LONG_AGO, analysis: null, lines: 3 }],
    },
)
const JOB = automation('scheduled_script', 'Nightly', {})
const ASYNC_RULE = automation(
    'business_rule',
    'Route tickets later',
    {},
    { trigger: trigger('incident', { when: 'async' }) },
)
const WORLD = context(index([ROUTER, RULE, FLOW, FAILING, JOB, ASYNC_RULE], graphMessage()))

const READ_FROM_TABLES = SOURCE_LIST.filter(({ columns }) => Object.keys(columns).length > 0)

test.each(READ_FROM_TABLES.map((descriptor) => [descriptor.source, descriptor] as const))(
    'rows of %s become the evidence of its fixture',
    (source, descriptor) => {
        const path = join(FIXTURES, `${source}.json`)
        expect(existsSync(path)).toBe(true)
        const { evidence, rows } = JSON.parse(readFileSync(path, 'utf8')) as Fixture
        const looked = descriptor.kind === 'log' && descriptor.lookup ? descriptor.lookup.columns : {}
        const fields = { ...descriptor.columns, ...looked }
        const columns = Object.values(fields)
        for (const row of rows)
            expect(
                Object.keys(row).filter((name) => !columns.concat('sys_id', 'sys_created_on').includes(name)),
            ).toEqual([])
        const read = rows.map(
            (row): SourceRow => ({
                ...toFields(fields, (column) => row[column] ?? ''),
                sysId: row.sys_id,
                createdAt: row.sys_created_on,
            }),
        )
        const found = descriptor.transform?.(read, WORLD).evidence ?? []
        const claims = found.flatMap(({ id, subjects }) =>
            subjects.map((one) => `${id} ${one.automationId} ${one.confidence} ${one.matchedOn}`),
        )
        if (IS_WRITING) writeFileSync(path, `${JSON.stringify({ rows, evidence: claims }, null, 4)}\n`)
        expect(claims).not.toEqual([])
        expect(claims).toEqual(evidence)
        expect(found.every((one) => one.source === source)).toBe(true)
    },
)

test.each(SOURCE_LIST.map((descriptor) => [descriptor.source, descriptor] as const))(
    '%s is described in full',
    (source, descriptor) => {
        expect(SOURCES[source]).toBe(descriptor)
        expect(descriptor.doesNotProve).toMatch(/\.$/)
        expect(descriptor.isRead).not.toBe('')
        const grades = Object.values(descriptor.claims).map(({ grade }) => CONFIDENCES[grade].sequence)
        for (const grade of grades) expect(grade).toBeLessThanOrEqual(CONFIDENCES[descriptor.strongest].sequence)
        for (const claim of Object.keys(descriptor.claims)) expect(DECISIONS).toHaveProperty(claim)
        const columns = Object.values(descriptor.columns)
        for (const column of descriptor.required) expect(columns).toContain(column)
        if (descriptor.switchedBy) expect(PROPERTY_NAMES).toContain(descriptor.switchedBy.property)
        for (const name of descriptor.decidedBy.filter((one) => /^x_kt_gov\./.test(one)))
            expect(PROPERTY_NAMES).toContain(name)
    },
)

it('the list has each source once, in the order of its sequence', () => {
    expect(Object.values(EVIDENCE_SOURCES).map(({ sequence }) => sequence)).toEqual(SOURCE_LIST.map((_, at) => at))
    expect(new Set(SOURCE_LIST.map(({ source }) => source)).size).toBe(SOURCE_LIST.length)
})

it('no claim belongs to two sources', () => {
    const claims = SOURCE_LIST.flatMap(({ claims: own }) => Object.keys(own))
    expect(new Set(claims).size).toBe(claims.length)
})

it('the application log is off only where every application writes to a file', () => {
    const settings = SOURCES.application_log_evidence.kind === 'log' ? SOURCES.application_log_evidence.settings : null
    const state = (values: Readonly<Record<string, string>>) => settings?.toState(values, ['x_a', 'x_b']).status
    expect(Object.keys(settings?.properties(['x_a']) ?? {})).toEqual([
        'x_a.logging.destination',
        'x_a.logging.verbosity',
    ])
    expect(state({})).toBe('available')
    expect(state({ 'x_a.logging.destination': 'db' })).toBe('available')
    expect(state({ 'x_a.logging.destination': 'file' })).toBe('partial')
    expect(state({ 'x_a.logging.destination': 'file', 'x_b.logging.destination': 'file' })).toBe(
        'unavailable_not_enabled',
    )
    expect(settings?.toState({}, []).status).toBe('available')
})

it('the outbound log is off only where the platform does not write it, whatever its level', () => {
    const settings = SOURCES.outbound_http_log.kind === 'log' ? SOURCES.outbound_http_log.settings : null
    const state = (logged: string) => settings?.toState({ 'glide.outbound_http.db.log': logged }, []).status
    expect(state('true')).toBe('available')
    expect(state('false')).toBe('unavailable_not_enabled')
    expect(settings?.properties([])['glide.outbound_http.db.log']).toBe('true')
})
