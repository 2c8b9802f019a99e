/** A bench whose behaviour a test chooses, switch by switch. */
import type { Answer, SwitchName } from '../../src/behaviour/switches.ts'
import { scopeIdOf } from '../../src/runtime/scope-names.ts'
import { createBench, SCOPE, type Bench } from '../support.ts'

/** A bench that can behave otherwise. */
export interface BehavingBench extends Bench {
    /** sys_id of the test scope. */
    readonly scope: string
    /** From now on this switch has this answer, until the next reset. */
    behave<Name extends SwitchName>(name: Name, answer: Answer<Name>): void
}

/** A bench on a kind instance. */
export function createBehavingBench(plugins: readonly string[] = []): BehavingBench {
    const bench = createBench(plugins)
    return {
        ...bench,
        scope: scopeIdOf(bench.instance, SCOPE) ?? '',
        behave: (name, answer) =>
            void bench.install('sys_properties', {
                name: `local_instance.behaviour.${name}`,
                value: answer,
                type: 'string',
            }),
    }
}
