/** Calls to Keeptrusts, as the features that make them see it. */

import type { BaseUrlFailure } from './keeptrusts-address.ts'
import type { TokenFailure } from './kept-token.ts'
import type { Result } from './result.ts'

/** Where Keeptrusts is and what lets us in. */
export interface Connection {
    readonly baseUrl: string
    readonly token: string
}

/** Why nothing is called: the address, or the token. */
export interface ConnectionFailure {
    readonly code: BaseUrlFailure['code'] | TokenFailure['code']
    /** What is particular about it; '' for nothing. */
    readonly detail: string
}

export interface OutboundCall {
    readonly method: 'GET' | 'POST'
    readonly url: string
    /** Null leaves the header out: a presigned address must never see the token. */
    readonly token: string | null
    /** Further headers of this call. */
    readonly headers?: Readonly<Record<string, string>>
    readonly body: string | null
    readonly timeoutSeconds: number
    /** Stores the body of the answer as a file of this export, not in memory. */
    readonly saveAs: { readonly exportSysId: string; readonly fileName: string } | null
}

/** What came back. `attachment` only where the body was to be stored and was. */
export type OutboundAnswer =
    | {
          readonly kind: 'answered'
          readonly status: number
          readonly body: string
          readonly attachment: string | null
          header(name: string): string | null
      }
    /** `name`: the host is not known; `instance`: not called, because the app was set up on another instance. */
    | { readonly kind: 'failed'; readonly reason: 'timeout' | 'connection' | 'name' | 'instance' }

export interface Keeptrusts {
    /** The base address, where it may be called: from the connection alias where one is active, else from the property. */
    address(): Result<string, ConnectionFailure>
    /** The same, with the token that was entered for its host. */
    connection(): Result<Connection, ConnectionFailure>
    call(call: OutboundCall): OutboundAnswer
}
