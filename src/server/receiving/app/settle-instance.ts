/** Records the instance once a webhook secret is set, and decides whether stored deliveries may be processed on it. */
import { toBinding } from '../../shared/instance-binding.ts'
import type { InstanceIdentity, SecretStore } from '../../shared/ports.ts'

/** Whether stored deliveries may be processed here. The first time with a secret, the instance is recorded. */
export function settleInstance(ports: {
    readonly instance: InstanceIdentity
    readonly secrets: Pick<SecretStore, 'current'>
}): boolean {
    const { instance, secrets } = ports
    const current = instance.current()
    const binding = toBinding(instance.bound(), current)
    if (binding === 'unbound' && current !== '' && secrets.current() !== '') instance.bind(current)
    return binding !== 'unconfirmed'
}
