/** Why a certification cannot go on, with the exit code of the command and what to do. */

/** Exit codes of the command; they are stable. */
export const EXIT = { certified: 0, failed: 1, usage: 2, unreachable: 3, leftovers: 4, interrupted: 130 } as const

/** Stable codes of what ends a certification early. */
export type StopCode =
    | 'usage'
    | 'credentials_missing'
    | 'instance_unreachable'
    | 'instance_hibernating'
    | 'login_refused'
    | 'admin_missing'
    | 'not_built'
    | 'interrupted'

const EXIT_OF: Readonly<Record<StopCode, number>> = {
    usage: EXIT.usage,
    credentials_missing: EXIT.usage,
    not_built: EXIT.usage,
    instance_unreachable: EXIT.unreachable,
    instance_hibernating: EXIT.unreachable,
    login_refused: EXIT.unreachable,
    admin_missing: EXIT.unreachable,
    interrupted: EXIT.interrupted,
}

/** Ends the command; the message says what to do. */
export class Stop extends Error {
    constructor(
        readonly code: StopCode,
        message: string,
    ) {
        super(message)
    }

    get exitCode(): number {
        return EXIT_OF[this.code]
    }
}
