/** Keeps control tests: one record per mapping and window, or control, and window, with what became of its result. */

import type { TestResult } from '../core/assessment.ts'
import { toTestKey, type ControlTest, type StoredTest, type TestScope } from '../core/control-test.ts'
import type { Window, WindowKind } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Recording, ControlTests, TestedControls } from '../app/control-ports.ts'
import { journal } from '../../platform/journal.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { crypto } from '../../platform/crypto.ts'
import { countOf, findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'

/** Far above the number of mappings that are read. */
const MOST_TESTS = 2000

export const controlTests: ControlTests = {
    tested: (window) => {
        const ofWindow: readonly (readonly [string, string, string])[] = [
            ['window_kind', '=', window.kind],
            ['window_from', '=', window.from],
            ['window_to', '=', window.to],
        ]
        // Of several controls, and of tests of a former control, the last comparison counts.
        return groupRows(TABLES.controlTest, ofWindow, ['mapping'], 'MAX', 'checked_at').map(({ columns, value }) => ({
            mappingId: columns.mapping,
            checkedAt: value,
        }))
    },
    scheduled: (since) => {
        const late: readonly (readonly [string, string, string])[] = [
            ['window_kind', 'IN', 'daily,weekly'],
            ['window_to', '>=', since],
        ]
        const by = ['window_kind', 'window_from', 'window_to']
        return groupRows(TABLES.controlTest, late, by, 'COUNT', 'sys_id').map(({ columns }) => ({
            kind: columns.window_kind as WindowKind,
            from: columns.window_from,
            to: columns.window_to,
        }))
    },
    find: (key) => {
        const row = findRow(TABLES.controlTest, 'test_key', crypto.sha256(key))
        return row === null ? null : toStored(row)
    },
    check: (test, at) => {
        const row = openTable(TABLES.controlTest)
        if (row.get(test.sysId)) updateRow(row, differences(row, { checked_at: at }), null)
    },
    save,
    unrecorded: (maxAttempts, limit) => {
        const row = openTable(TABLES.controlTest)
        row.addQuery('record_state', 'IN', 'pending,refused')
        row.addQuery('record_attempts', '<', String(maxAttempts))
        row.orderBy('tested_at')
        row.setLimit(limit)
        row.query()
        return readAll(row)
    },
    finishRecording,
    expired: (now, limit) => {
        const row = openTable(TABLES.controlTest)
        row.addQuery('result', 'IN', 'pass,fail')
        row.addQuery('valid_until', '<', now)
        row.orderBy('valid_until')
        row.setLimit(limit)
        row.query()
        return readAll(row)
    },
    markStale: (test, isAlone) => {
        const row = openTable(TABLES.controlTest)
        row.get(test.sysId)
        const { result, code, conclusion } = test
        const written = updateRow(
            row,
            {
                result,
                code: code || '',
                conclusion,
                // A result that another one renewed is carried no more; one that was carried stays so.
                record_state: isAlone ? 'pending' : isWaiting(row) ? 'nothing' : textOf(row, 'record_state'),
                record_attempts: '0',
            },
            null,
        )
        return written.ok ? ok({ ...test, recordAttempts: 0 }) : written
    },
    renewed: (mappingIds, now) => {
        if (mappingIds.length === 0) return []
        const row = openTable(TABLES.controlTest)
        row.addQuery('mapping', 'IN', mappingIds.join(','))
        row.addQuery('result', 'IN', 'pass,fail')
        row.addQuery('valid_until', '>=', now)
        row.setLimit(MOST_TESTS)
        row.query()
        const valid: Pick<StoredTest, 'mappingId' | 'scope'>[] = []
        while (row.next()) valid.push({ mappingId: textOf(row, 'mapping'), scope: toScope(row) })
        return valid
    },
    markNewest,
}

function isWaiting(row: TableRecord): boolean {
    return ['pending', 'refused'].indexOf(textOf(row, 'record_state')) >= 0
}

/** Of each control the test with the latest window, and of several the one that was tested last. Asked again each time, so that a lost race mends itself. */
function markNewest(mappingId: string, { isKnown, several }: TestedControls): void {
    const marked = openTable(TABLES.controlTest)
    marked.addQuery('mapping', mappingId)
    marked.addQuery('is_newest', 'true')
    marked.setLimit(MOST_TESTS)
    marked.query()
    const before: { readonly sysId: string; readonly control: string }[] = []
    while (marked.next()) before.push({ sysId: marked.getUniqueValue(), control: textOf(marked, 'grc_control') })
    if (!isKnown && before.some(({ control }) => control !== '')) return
    const newest = (several.length > 0 ? several : ['']).map((control) => findNewest(mappingId, control))
    const isMarked = (sysId: string): boolean => before.some((one) => one.sysId === sysId)
    for (const { sysId } of before) if (newest.indexOf(sysId) < 0) mark(sysId, false)
    for (const sysId of newest) if (sysId !== '' && !isMarked(sysId)) mark(sysId, true)
}

function findNewest(mappingId: string, control: string): string {
    const row = openTable(TABLES.controlTest)
    row.addQuery('mapping', mappingId)
    if (control === '') row.addNullQuery('grc_control')
    else row.addQuery('grc_control', control)
    row.addQuery('result', 'IN', 'pass,fail,stale')
    row.orderByDesc('window_to')
    row.orderByDesc('tested_at')
    row.setLimit(1)
    row.query()
    return row.next() ? row.getUniqueValue() : ''
}

function mark(sysId: string, isNewest: boolean): void {
    const row = openTable(TABLES.controlTest)
    if (!row.get(sysId)) return
    const written = updateRow(row, { is_newest: String(isNewest) }, null)
    if (!written.ok)
        journal.error(`${written.failure.code}: the newest test was not marked: ${written.failure.message}`)
}

function save(test: ControlTest): Result<StoredTest, WriteFailure> {
    const key = crypto.sha256(test.key)
    const fields = { ...toFields(test, key), record_state: 'pending', record_attempts: '0' }
    const known = findRow(TABLES.controlTest, 'test_key', key)
    const written = known
        ? updateRow(known, differences(known, fields), null)
        : insertRow(TABLES.controlTest, fields, null)
    if (written.ok) return ok(toStored(written.value))
    // Another run tested the same window at the same moment.
    const other = known ? null : findRow(TABLES.controlTest, 'test_key', key)
    return other ? ok(toStored(other)) : written
}

function finishRecording(test: StoredTest, { control, failure, issue, lines, state, target }: Recording): void {
    const row = openTable(TABLES.controlTest)
    if (!row.get(test.sysId)) return
    const fields: Record<string, string> = {
        record_state: state,
        record_attempts: String(test.recordAttempts + 1),
        record_code: failure === null ? '' : failure.code,
        recorded_in: lines.join('\n').slice(0, 4000),
    }
    if (control !== null) fields.for_control = control
    if (target !== null) {
        fields.carried_table = target.table
        fields.carried_id = target.recordId
    }
    if (issue !== null) {
        fields.issue_table = issue.table
        fields.issue_id = issue.recordId
        fields.issue_number = issue.number || ''
    }
    updateRow(row, differences(row, fields), null)
}

function toFields(test: ControlTest, key: string): Fields {
    return {
        test_key: key,
        mapping: test.mappingId,
        grc_control: test.scope === null ? '' : test.scope.control,
        for_control: test.forControl,
        grc_control_number: test.scope === null ? '' : test.scope.number,
        entity: test.scope === null ? '' : test.scope.entity.slice(0, 255),
        gateways: test.scope === null ? '' : test.scope.gateways.join('\n').slice(0, 4000),
        control_id: test.controlId,
        control_objective: test.objective,
        owner_group: test.ownerGroup,
        window_kind: test.window.kind,
        window_from: test.window.from,
        window_to: test.window.to,
        tested_at: test.testedAt,
        checked_at: test.testedAt,
        valid_until: test.validUntil,
        result: test.result,
        tested_result: test.result,
        code: test.code || '',
        conclusion: test.conclusion,
        enforcement_rate: test.rate || '',
        pass_threshold: String(test.threshold),
        minimum_population: String(test.minimumPopulation),
        evaluated: String(test.evaluated),
        enforced: String(test.enforced),
        blocked: String(test.blocked),
        escalated: String(test.escalated),
        redacted: String(test.redacted),
        logged: String(test.logged),
        allowed: String(test.allowed),
        webhook_days: String(test.webhookDays),
        export_days: String(test.exportDays),
        policies: test.policies.join(', ').slice(0, 4000),
        definition: test.definition,
        population: test.population.slice(0, 4000),
        repeats: test.repeats,
    }
}

function readAll(row: TableRecord): readonly StoredTest[] {
    const tests: StoredTest[] = []
    while (row.next()) tests.push(toStored(row))
    return tests
}

function toStored(row: TableRecord): StoredTest {
    const window: Window = {
        kind: textOf(row, 'window_kind') as WindowKind,
        from: textOf(row, 'window_from'),
        to: textOf(row, 'window_to'),
    }
    const mappingId = textOf(row, 'mapping')
    const scope = toScope(row)
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        key: toTestKey(mappingId, window, scope),
        mappingId,
        scope,
        forControl: textOf(row, 'for_control'),
        controlId: textOf(row, 'control_id'),
        objective: textOf(row, 'control_objective'),
        ownerGroup: textOf(row, 'owner_group'),
        window,
        testedAt: textOf(row, 'tested_at'),
        validUntil: textOf(row, 'valid_until'),
        result: textOf(row, 'result') as TestResult,
        code: valueOf(row, 'code'),
        conclusion: textOf(row, 'conclusion'),
        rate: toRate(textOf(row, 'enforcement_rate')),
        threshold: countOf(row, 'pass_threshold'),
        minimumPopulation: countOf(row, 'minimum_population'),
        evaluated: countOf(row, 'evaluated'),
        enforced: countOf(row, 'enforced'),
        blocked: countOf(row, 'blocked'),
        escalated: countOf(row, 'escalated'),
        redacted: countOf(row, 'redacted'),
        logged: countOf(row, 'logged'),
        allowed: countOf(row, 'allowed'),
        webhookDays: countOf(row, 'webhook_days'),
        exportDays: countOf(row, 'export_days'),
        policies: textOf(row, 'policies').split(', '),
        definition: textOf(row, 'definition'),
        population: textOf(row, 'population'),
        repeats: textOf(row, 'repeats'),
        recordAttempts: countOf(row, 'record_attempts'),
        checkedAt: textOf(row, 'checked_at'),
    }
}

function toScope(row: TableRecord): TestScope | null {
    const control = textOf(row, 'grc_control')
    if (control === '') return null
    const gateways = textOf(row, 'gateways')
    return {
        control,
        number: textOf(row, 'grc_control_number'),
        entity: textOf(row, 'entity'),
        gateways: gateways === '' ? [] : gateways.split('\n'),
    }
}

/** A decimal column drops zeros at the end. */
function toRate(text: string): string | null {
    return text === '' ? null : Number(text).toFixed(2)
}
