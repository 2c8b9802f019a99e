/** Advice that several claims and sources give, written once. */

import type { WhyNotHigher } from './model.ts'

export const CALL_TRACE = "call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current)"
export const NAME_IN_LINE = "log one line that names the script and the record: gs.info('[<name>] START ' + number)"
export const REGISTER_CALL_CHAIN = 'Register the URL under Transaction Call Chains, and repeat the transaction once.'

/** What is missing for a stronger claim, and the one step that supplies it. The code is stable: TROUBLESHOOTING has an anchor for it. */
export function whyNot(code: string, missing: string, remediation: string): WhyNotHigher {
    return { code, missing, remediation }
}
