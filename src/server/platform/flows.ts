/** Starts subflows in the background. */

import { FlowAPI } from '@servicenow/glide/sn_fd'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Fields } from '../shared/plan.ts'
import { attempt } from './edge.ts'

interface Runner {
    subflow(name: string): Runner
    inBackground(): Runner
    withInputs(inputs: object): Runner
    run(): { getContextId(): string | null }
}

export const flows = {
    /** Answers the sys_id of the flow context. Flow API: a subflow that is gone, inactive or refuses its inputs ends in an exception. */
    start: (name: string, inputs: Fields): Result<string, string> =>
        attempt<Result<string, string>>(
            { doing: 'starting a subflow', record: name, code: 'flow_not_started', level: 'warn' },
            () => {
                const runner = FlowAPI.getRunner() as unknown as Runner
                const started = runner.subflow(name).inBackground().withInputs(inputs).run()
                return ok(String(started.getContextId() || ''))
            },
            ({ message }) => fail(message),
        ),
}
