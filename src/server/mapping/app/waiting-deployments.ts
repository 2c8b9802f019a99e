/** Deployments that arrived before their change: one link of the version remembers them until there is one. */

import { mergeDeployments, toDeploymentLink, toWaiting, withoutNoted } from '../core/deployment.ts'
import type { Deployed, Deployments, Settled } from '../core/deployment.ts'
import { toEventMoment, type ConfigEvent } from '../core/event.ts'
import type { Relative } from '../../shared/ports.ts'
import type { Work } from './work.ts'

/** Whether deployments of the version were remembered before. */
export function isAwaited(event: ConfigEvent, family: readonly Relative[]): boolean {
    const { externalId, kind } = toDeploymentLink(event)
    return family.some((one) => one.kind === kind && one.externalId === externalId)
}

/** Several events may report several gateways before the change exists: what is remembered is merged. */
export function rememberDeployments(event: ConfigEvent, deployed: readonly Deployed[], work: Work): void {
    const { links } = work.ports
    const key = toDeploymentLink(event)
    const known = links.find(key.kind, key.externalId)
    const waiting: Deployments = toWaiting(deployed)
    links.remember(key.kind, key.externalId, {
        state: 'deployed',
        occurredAt: toEventMoment(event),
        detail: known === null ? waiting : mergeDeployments(known.detail, waiting),
        subject: key.subject,
    })
}

/** Deployments that were noted on a change, and reported, wait for no later one. */
export function endWaiting(event: ConfigEvent, settled: readonly Settled[], work: Work): void {
    const { links } = work.ports
    const key = toDeploymentLink(event)
    const noted = settled.filter(({ change }) => change !== null)
    const waiting = noted.length === 0 ? null : links.find(key.kind, key.externalId)
    if (waiting === null) return
    const detail = withoutNoted(
        waiting.detail,
        noted.reduce<Deployed[]>((all, { deployed }) => [...all, ...deployed], []),
    )
    if (Object.keys(detail).every((place) => detail[place] === waiting.detail[place])) return
    const { occurredAt, state } = waiting
    links.remember(key.kind, key.externalId, { state, occurredAt, detail, subject: key.subject })
}
