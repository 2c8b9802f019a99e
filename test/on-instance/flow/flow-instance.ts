/** The built actions, subflows and flows of the app, run by name through the Flow API as a flow of the customer would run them. */

import { onInstance } from '../mapping/governed-instance.ts'
import type { OnInstance } from '../../support/on-instance.ts'

/** Outputs by name; a reference is the sys_id of its record. */
export type Outputs = Readonly<Record<string, string | number | boolean | null>>

// Runs in the instance: what a script gets of a reference output is a GlideRecord.
const PLAIN = `
    var plain = {};
    for (var name in outputs) {
        var value = outputs[name];
        plain[name] = value && value.getUniqueValue ? String(value.getUniqueValue()) : value;
    }
    return plain;`

/** Runs an action of the app. */
export function runAction(local: OnInstance, name: string, inputs: object = {}, user = 'admin'): Outputs {
    return run(local, 'executeAction', name, inputs, user)
}

/** Runs a subflow of the app. */
export function runSubflow(local: OnInstance, name: string, inputs: object = {}, user = 'admin'): Outputs {
    return run(local, 'executeSubflow', name, inputs, user)
}

function run(local: OnInstance, call: string, name: string, inputs: object, user: string): Outputs {
    const body = `var outputs = sn_fd.FlowAPI.${call}('x_kt_gov.kt_${name}', ${JSON.stringify(inputs)}); ${PLAIN}`
    return local.script(body, 'global', user) as Outputs
}

/** Boots the app with its published actions. */
export function onFlows() {
    const instance = onInstance()
    return {
        ...instance,
        get local(): OnInstance {
            return instance.local
        },
        action: (name: string, inputs: object = {}, user?: string) => runAction(instance.local, name, inputs, user),
        subflow: (name: string, inputs: object = {}, user?: string) => runSubflow(instance.local, name, inputs, user),
    }
}
