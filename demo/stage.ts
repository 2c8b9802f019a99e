/** Runs the story: posts each delivery, runs the deferred work of the instance, and performs the manual steps in between. */
import type { LocalInstance } from 'servicenow-local-instance'
import type { Administrator } from './administrator.ts'
import { doneAt } from './clock.ts'
import { say } from './printing.ts'
import type { Posted, Sender } from './sender.ts'
import { isScene, type Interlude, type Scene } from './story.ts'

/** One delivery and its answer. */
export interface Played {
    readonly scene: Scene
    readonly answer: Posted
}

export class Stage {
    private policyId = ''

    constructor(
        private readonly instance: LocalInstance,
        private readonly sender: Sender,
        private readonly administrator: Administrator,
    ) {}

    async play(entries: readonly (Scene | Interlude)[]): Promise<readonly Played[]> {
        // This sender signs in two modes, and the first delivery would pin one of them.
        await this.administrator.setProperty('x_kt_gov.webhook.pin_signature_mode', 'false')
        const played: Played[] = []
        for (const [index, entry] of entries.entries()) {
            const place = `[${String(index + 1).padStart(2)}/${entries.length}]`
            if (!isScene(entry)) {
                say(`${place}  … ${entry.title}`)
                await doneAt(this.instance, entry.time, () => this.act(entry.act))
                continue
            }
            const raw = typeof entry.body === 'string' ? entry.body : JSON.stringify(entry.body)
            const answer = await this.sender.post(raw, entry.signing)
            say(`${place} ${answer.status} ${entry.title}`)
            this.instance.queue.drain()
            played.push({ scene: entry, answer })
        }
        return played
    }

    private async act(act: Interlude['act']): Promise<void> {
        if (act === 'approve-change') await this.approveChange()
        if (act === 'require-field') await this.requireField()
        if (act === 'remove-policy') await this.administrator.remove('sys_data_policy2', this.policyId)
        if (act === 'wait-and-reprocess') this.waitAndReprocess()
    }

    private async approveChange(): Promise<void> {
        const [change] = await this.administrator.list('change_request', 'correlation_display=Keeptrusts', ['sys_id'])
        if (change) await this.administrator.update('change_request', change.sys_id, { approval: 'approved' })
    }

    /** A data policy of the customer's own: incidents need a business service. */
    private async requireField(): Promise<void> {
        const policy = await this.administrator.create('sys_data_policy2', {
            model_table: 'incident',
            short_description: 'Incidents need a service',
            active: 'true',
            enforce_ui: 'false',
        })
        this.policyId = policy.sys_id
        await this.administrator.create('sys_data_policy_rule', {
            sys_data_policy: policy.sys_id,
            table: 'incident',
            field: 'business_service',
            mandatory: 'true',
        })
    }

    /** Past the first retry, whose time is at most 60 s after the failure. */
    private waitAndReprocess(): void {
        this.instance.clock.set(this.instance.clock.now() + 61_000)
        this.instance.queue.runJob('Keeptrusts: process due deliveries')
        this.instance.queue.drain()
    }
}
