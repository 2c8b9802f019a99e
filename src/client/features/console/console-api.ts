/** The routes of the governance console: every user with the role `x_kt_gov.auditor` may call them. */
import { call } from '../../call.ts'
import type { RecallAnswer } from './canaries/recall-answer.ts'
import type { AutomationEntry, ChainAnswer } from './chain/chain-answer.ts'
import type { Search } from './chain/search-text.ts'
import type { FreshnessAnswer } from './controls/freshness-answer.ts'
import type { DeliveryHealthAnswer } from './deliveries/delivery-answer.ts'

/** One page of the list of automations. */
export interface AutomationPage {
    readonly automations: readonly AutomationEntry[]
    readonly next_cursor: string | null
}

/** As many automations as a person reads through. */
const MOST_RESULTS = 50

export const consoleApi = {
    search: (search: Search) => {
        const filter = search.by === 'all' ? '' : `&${search.by}=${encodeURIComponent(search.text)}`
        return call<AutomationPage>('GET', `/evidence/automations?limit=${MOST_RESULTS}${filter}`)
    },
    chain: (automation: string, record: string | null) => {
        const view = record === null ? '' : `?record=${encodeURIComponent(record)}`
        return call<ChainAnswer>('GET', `/evidence/automations/${encodeURIComponent(automation)}${view}`)
    },
    freshness: () => call<FreshnessAnswer>('GET', '/controls/freshness'),
    recall: () => call<RecallAnswer>('GET', '/canaries/recall'),
    deliveries: () => call<DeliveryHealthAnswer>('GET', '/health/deliveries'),
}
