/** State of a module: whether it outlives a transaction is one of the questions. */

let calls = 0

/** How often this was called since the module was evaluated. */
export function nextCall(): number {
    calls += 1
    return calls
}
