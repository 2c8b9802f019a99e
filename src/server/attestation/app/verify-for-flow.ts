/** Action "Verify attestation chain": whether everything measured is as it was attested. */

import { failed, succeeded, type ActionAnswer } from '../../shared/action-answer.ts'
import { describeCheck } from '../core/check.ts'
import type { AttestationPorts } from './attestation-ports.ts'
import { verifyChain } from './verify-chain.ts'

/** A difference is an answer, and so is a check that needs more time: the scheduled job continues with it. */
export function verifyForFlow(ports: AttestationPorts, hasTime: () => boolean): ActionAnswer {
    const check = verifyChain(ports, hasTime)
    if (check === null) return failed('attestation_check_busy', 'Another check of the chain began at this moment')
    const { differences, first, head, position, state } = check
    const outputs = {
        is_intact: state === 'intact',
        is_complete: state !== 'running',
        position,
        head,
        differences,
        difference: first === null ? '' : first.code,
        difference_position: first === null ? null : first.position,
        difference_table: first === null ? '' : first.table,
        difference_record: first === null ? '' : first.rowId,
    }
    return succeeded(outputs, describeCheck(check), first === null ? '' : first.code)
}
