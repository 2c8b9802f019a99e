/** The business rules on an acceptance: one refuses to save what nobody may accept, the other carries out what was saved. */

import type { GlideRecord } from '@servicenow/glide'
import { checkAsked, refuse, type AcceptanceFailure } from '../core/acceptance.ts'
import { carryOut, findAcceptable, keyOf, readAcceptor } from '../glide/acceptances.ts'
import { TABLES } from '../../shared/names.ts'
import { ok, type Result } from '../../shared/result.ts'
import { clock } from '../../platform/clock.ts'
import { phrase } from '../../shared/phrase.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { showMessage, warnUser } from '../../platform/session.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { differences, updateRow } from '../../platform/write.ts'

type Row = GlideRecord<'x_kt_gov_acceptance'>

interface Refusal {
    readonly code: string
    readonly message: string
}

/** Before it is saved: who accepts, and what, is what the session and the finding say; the person says why and until when. */
export function checkAcceptance(current: Row): void {
    const where = { doing: 'checking an acceptance', record: nameOf(current) }
    const stop = ({ code, message }: Refusal): void => {
        current.setAbortAction(true)
        warnUser(message, code)
    }
    attempt(
        where,
        () => {
            const asked = checkRow(current)
            if (!asked.ok) return stop(asked.failure)
            const found = findAcceptable(textOf(current, 'finding'), clock.now())
            if (!found.ok) return stop(found.failure)
            const columns = toColumns(found.value.finding, found.value.key)
            for (const column of Object.keys(columns) as (keyof typeof columns)[])
                current.setValue(column, columns[column] === '' ? 'NULL' : columns[column])
        },
        (failure) =>
            attempt(
                where,
                () => stop(failure),
                () => undefined,
            ),
    )
}

/**
 * After it is saved: what the stored row says is accepted. Other rules of the instance may have changed it, or refused it, until then. Where it
 * cannot be accepted, the row goes.
 */
export function performAcceptance(current: Row): void {
    const where = { doing: 'carrying out an acceptance', record: nameOf(current) }
    const row = openTable(TABLES.acceptance)
    const withdraw = ({ code, message }: Refusal): void => {
        row.deleteRecord()
        warnUser(message, code)
    }
    attempt(
        where,
        () => {
            if (!row.get(current.getUniqueValue())) return
            const asked = checkRow(row)
            if (!asked.ok) return withdraw(asked.failure)
            const finding = openTable(TABLES.finding)
            if (!finding.get(textOf(row, 'finding'))) return withdraw(refuse('finding_missing').failure)
            if (textOf(finding, 'acceptance') === row.getUniqueValue()) return
            if (textOf(finding, 'state') !== 'open' || keyOf(finding) !== textOf(row, 'acceptance_key'))
                return withdraw(refuse('finding_changed').failure)
            const now = clock.now()
            const { accepted_at: _, ...columns } = toColumns(finding, textOf(row, 'acceptance_key'))
            const wrong = differences(row, columns)
            if (Object.keys(wrong).length > 0) updateRow(row, wrong, null)
            if (!carryOut(row, finding, now)) return withdraw(refuse('finding_changed').failure)
            showMessage(phrase('{0} is accepted until {1}', columns.finding_number, textOf(row, 'until')))
        },
        ({ code, message }) => warnUser(message, code),
    )
}

function checkRow(row: Row | TableRecord): Result<null, AcceptanceFailure> {
    const asked = { reason: textOf(row, 'reason'), until: textOf(row, 'until') }
    const checked = checkAsked(readAcceptor(), asked, clock.now())
    return checked.ok ? ok(null) : checked
}

/** What nobody states: it follows from the session and the finding. */
function toColumns(finding: TableRecord, key: string) {
    return {
        finding: finding.getUniqueValue(),
        finding_number: textOf(finding, 'number'),
        kind: textOf(finding, 'kind'),
        subject: textOf(finding, 'subject'),
        evidence: textOf(finding, 'evidence'),
        basis: textOf(finding, 'basis'),
        acceptance_key: key,
        accepted_by: readAcceptor().userName,
        accepted_at: clock.now(),
    }
}
