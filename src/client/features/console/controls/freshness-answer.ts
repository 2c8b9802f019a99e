/** What the route answers about the freshness of controls. */

/** One test whose result counted on a day that is shown. */
export interface TestAnswer {
    readonly sys_id: string
    readonly number: string
    readonly grc_control: string
    readonly entity: string
    readonly result: 'pass' | 'fail' | 'inconclusive'
    readonly conclusion: string
    readonly rate: string | null
    readonly window_to: string
    readonly tested_at: string
    readonly valid_until: string
}

/** One active control with its tests, the newest first. */
export interface ControlAnswer {
    readonly mapping: string
    readonly control_id: string
    readonly objective: string
    readonly expired_before: string | null
    readonly tests: readonly TestAnswer[]
}

export interface FreshnessAnswer {
    readonly at: string
    /** First and last of the days, UTC. */
    readonly from: string
    readonly to: string
    readonly is_complete: boolean
    readonly controls: readonly ControlAnswer[]
}
