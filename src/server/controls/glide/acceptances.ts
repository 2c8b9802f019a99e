/** Reads and writes what people accept. */

import {
    ACCEPTOR_ROLE,
    isLeft,
    refuse,
    toAcceptanceKey,
    type AcceptanceFailure,
    type Acceptor,
} from '../core/acceptance.ts'
import { TABLES } from '../../shared/names.ts'
import { ok, type Result } from '../../shared/result.ts'
import { dayOf, type Instant } from '../../shared/time.ts'
import { crypto } from '../../platform/crypto.ts'
import { currentUserName, hasRole, isImpersonated } from '../../platform/session.ts'
import { findRow, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'

/** A finding that can be accepted, with the key that its next acceptance has. */
export interface Acceptable {
    readonly finding: TableRecord
    readonly key: string
}

/** Who works in this session. */
export function readAcceptor(): Acceptor {
    return { userName: currentUserName(), hasRole: hasRole(ACCEPTOR_ROLE), isImpersonated: isImpersonated() }
}

/** The open finding. An acceptance that a node stored and did not carry out is carried out first. */
export function findAcceptable(sysId: string, now: Instant): Result<Acceptable, AcceptanceFailure> {
    const finding = openTable(TABLES.finding)
    if (sysId === '' || !finding.get(sysId)) return refuse('finding_missing')
    if (textOf(finding, 'state') !== 'open') return refuse('finding_not_open')
    const key = keyOf(finding)
    const left = findRow(TABLES.acceptance, 'acceptance_key', key)
    if (left === null) return ok({ finding, key })
    if (!isLeft(textOf(left, 'accepted_at'), now)) return refuse('finding_changed')
    carryOut(left, finding, now)
    return textOf(finding, 'state') === 'open' ? ok({ finding, key: keyOf(finding) }) : refuse('finding_changed')
}

/** The key of the next acceptance of a finding. */
export function keyOf(finding: TableRecord): string {
    return crypto.sha256(toAcceptanceKey(finding.getUniqueValue(), textOf(finding, 'acceptance')))
}

/** Makes the finding an accepted one; where the last day is over, it stays open and the acceptance is its last. Safe to repeat. */
export function carryOut(acceptance: TableRecord, finding: TableRecord, now: Instant): boolean {
    const until = textOf(acceptance, 'until')
    const fields = { acceptance: acceptance.getUniqueValue(), accepted_until: until }
    const isOver = until < dayOf(now)
    return updateRow(finding, isOver ? fields : { ...fields, state: 'accepted' }, null).ok
}
