/** Controls as tests need them: decisions of chosen days, tests run by schedule or on demand, and what an administrator sets up. */

import type { Fields } from '../../support/instance-client.ts'
import { onInstance } from '../mapping/governed-instance.ts'
import type { OpenOptions } from '../../support/on-instance.ts'

const DAY = 86400
const LARGEST_BATCH = 100

/** What `runControlTest` answers. */
export interface RunAnswer {
    readonly ok: boolean
    readonly code?: string
    readonly tests?: readonly {
        readonly sysId: string
        readonly number: string
        readonly controlId: string
        readonly result: string
        readonly code: string | null
        readonly rate: string | null
        readonly evaluated: number
    }[]
}

/** An instance whose clock stands at Tuesday, 2026-04-21 12:00 UTC when a test begins. */
export function onControls(options: OpenOptions = {}) {
    const instance = onInstance(options)
    let serial = 0
    beforeEach(() => instance.local.instance.clock.set(Date.UTC(2026, 3, 21, 12)))

    /** Delivers decisions, some of each action, at noon of a day. */
    async function decide(policy: string, day: string, counts: Readonly<Record<string, number>>, gateway = 'gw_1') {
        const events = Object.entries(counts).flatMap(([action, count]) =>
            Array.from({ length: count }, () => ({
                id: `evt_${++serial}`,
                type: 'event.created',
                created_at: `${day}T12:00:00Z`,
                data: {
                    id: `dec_${serial}`,
                    decision: action,
                    policy_name: policy,
                    gateway_id: gateway,
                    timestamp: `${day}T12:00:00Z`,
                },
            })),
        )
        for (let at = 0; at < events.length; at += LARGEST_BATCH) {
            const answer = await instance.post(events.slice(at, at + LARGEST_BATCH))
            if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`)
        }
        instance.local.drain()
    }

    return Object.assign(instance, {
        decide,
        /** An objective of GRC; answers a function that makes a control of it for an entity. */
        async objective() {
            const content = await instance.insert('sn_compliance_policy_statement', {
                name: 'Prevent harmful content generation',
                reference: 'AI-SAFE-001',
            })
            const owned_by = (await instance.list('sys_user', ['sys_id'], 'user_name=admin'))[0]!.sys_id!
            const profile_class = await instance.insert('sn_grc_profile_class', {})
            return async (number: string, entity: string, applies_to = '', state = 'monitor'): Promise<string> => {
                const about = { name: entity, applies_to, owned_by, profile_class }
                const profile = await instance.insert('sn_grc_profile', about)
                const implementation_statement = 'Keeptrusts'
                const control = { number, content, profile, state, implementation_statement }
                return instance.insert('sn_compliance_control', control)
            }
        },
        /** Runs the job of the schedule now. */
        runJob(name = 'Keeptrusts: test controls'): void {
            instance.local.instance.queue.runJob(name)
            instance.local.drain()
        },
        /** Tests on demand through the script include, as another application would. */
        test(from: string, to: string, mapping: string | null = null): RunAnswer {
            const id = mapping === null ? 'null' : `'${mapping}'`
            const call = `JSON.stringify(new x_kt_gov.KeeptrustsControls().runControlTest(${id}, '${from}', '${to}'))`
            const answer = instance.local.script(`return ${call}`)
            instance.local.drain()
            return JSON.parse(String(answer)) as RunAnswer
        },
        waitDays: (days: number) => instance.local.wait(days * DAY),
        mapping: async (controlId: string): Promise<Fields> =>
            (await instance.list('x_kt_gov_control_mapping', [], `control_id=${controlId}^active=true`))[0],
        tests: (columns: readonly string[], query = '') => instance.rows('x_kt_gov_control_test', columns, query),
    })
}
