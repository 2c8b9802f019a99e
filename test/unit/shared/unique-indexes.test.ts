/** What is kept of the unique indexes reads back, for the build that kept it and for no other. */
import { BUILD } from '../../../src/server/shared/build.ts'
import {
    areAllThere,
    describeIndexes,
    readKeptIndexes,
    toKeptIndexes,
} from '../../../src/server/shared/unique-indexes.ts'

const A = 'x_kt_gov_delivery.delivery_key'
const B = 'x_kt_gov_lock.lock_key'

test.each([
    [{ missing: [], unmeasured: [] }, 'none', true],
    [{ missing: [A], unmeasured: [] }, A, false],
    [{ missing: [], unmeasured: [B] }, `${B}?`, false],
    [{ missing: [A], unmeasured: [B] }, `${A}, ${B}?`, false],
])('%j is kept as "%s" and reads back', (state, text, isWhole) => {
    expect(toKeptIndexes(state)).toBe(`${text} (build ${BUILD})`)
    expect(readKeptIndexes(toKeptIndexes(state))).toEqual(state)
    expect([describeIndexes(state), areAllThere(state)]).toEqual([text, isWhole])
})

test.each(['', 'none', 'none (build 0123456789ab)', `${A} (build 0123456789ab)`])(
    'of "%s" nothing is known by this build',
    (kept) => {
        expect(readKeptIndexes(kept)).toBeNull()
        expect(areAllThere(readKeptIndexes(kept))).toBe(false)
    },
)
