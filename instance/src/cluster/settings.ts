/** What the first process of a cluster sends to the others when it starts them. */

/** Choices of a node. */
export interface NodeSettings {
    readonly file: string
    readonly plugins: readonly string[]
    /** How the instance behaves where the documentation leaves it open; from the environment when null. */
    readonly profile: string | null
    /** Folder of the application repository, when it is not beside the file. */
    readonly appRepository?: string
    /** Port that the nodes share. */
    readonly port: number
    /** How often deferred work is looked for. */
    readonly pollMs: number
}

/** The environment variable that carries the settings. */
export const SETTINGS_VARIABLE = 'LOCAL_INSTANCE_NODE'
