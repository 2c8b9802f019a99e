/** Keeps control tests: one record per mapping and window, its result marked as recorded, refused or stale. */

import type { TestResult } from '../core/assessment.ts'
import type { ControlTest, StoredTest } from '../core/control-test.ts'
import type { Window, WindowKind } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Recording, ControlTests } from '../app/control-ports.ts'
import { crypto } from '../../platform/crypto.ts'
import { lastReconciledAt } from './populations.ts'
import { countOf, findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'

/** Far above the number of mappings that are read. */
const MOST_TESTS = 2000

export const controlTests: ControlTests = {
    tested: (window) => {
        const row = openTable(TABLES.controlTest)
        row.addQuery('window_kind', window.kind)
        row.addQuery('window_from', window.from)
        row.addQuery('window_to', window.to)
        row.setLimit(MOST_TESTS)
        row.query()
        const mappings: string[] = []
        const reconciledAt = lastReconciledAt(window)
        while (row.next()) if (textOf(row, 'tested_at') > reconciledAt) mappings.push(textOf(row, 'mapping'))
        return mappings
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
                record_state: isAlone ? 'pending' : 'recorded',
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
        const mappings: string[] = []
        while (row.next()) mappings.push(textOf(row, 'mapping'))
        return mappings
    },
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

function finishRecording(test: StoredTest, { failure, issue, lines }: Recording): void {
    const row = openTable(TABLES.controlTest)
    if (!row.get(test.sysId)) return
    const fields: Record<string, string> = {
        record_state: failure === null ? 'recorded' : 'refused',
        record_attempts: String(test.recordAttempts + 1),
        record_code: failure === null ? '' : failure.code,
        recorded_in: lines.join('\n').slice(0, 4000),
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
        control_id: test.controlId,
        control_objective: test.objective,
        owner_group: test.ownerGroup,
        window_kind: test.window.kind,
        window_from: test.window.from,
        window_to: test.window.to,
        tested_at: test.testedAt,
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
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        key: [mappingId, window.kind, window.from, window.to].join('|'),
        mappingId,
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
        recordAttempts: countOf(row, 'record_attempts'),
    }
}

/** A decimal column drops zeros at the end. */
function toRate(text: string): string | null {
    return text === '' ? null : Number(text).toFixed(2)
}
