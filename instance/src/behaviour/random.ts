/** Pseudo-random whole numbers below a bound, the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
    let state = (seed * 2654435761) >>> 0
    return (below) => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    }
}
