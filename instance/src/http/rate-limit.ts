/** A switch that lets the next requests run into the platform's rate limit; off unless a test turns it on. */
import { failure, type HttpResponse } from './exchange.ts'

/** Test control for 429 answers. */
export interface RateLimit {
    /** Refuses the next `requests` requests to REST. */
    refuseNext(requests: number, retryAfterSeconds: number): void
    /** The refusal for this request, or null. */
    check(now: number): HttpResponse | null
}

/** A limit that refuses nothing yet. */
export function createRateLimit(): RateLimit {
    let remaining = 0
    let retryAfter = 0
    return {
        refuseNext(requests, retryAfterSeconds) {
            remaining = requests
            retryAfter = retryAfterSeconds
        },
        check(now) {
            if (remaining <= 0) return null
            remaining -= 1
            // Inbound REST API rate limiting: names of the headers and the wording of the body.
            return failure(429, 'Rate limit exceeded', 'Rate limit exceeded', {
                'Retry-After': String(retryAfter),
                'X-RateLimit-Limit': '0',
                'X-RateLimit-Reset': String(Math.floor(now / 1000) + retryAfter),
                'X-RateLimit-Rule': 'local instance',
            })
        },
    }
}
