/** Which instance this is, and whether the app was set up on it. */
import { toBinding, toInstanceText } from '../../../src/server/shared/instance-binding.ts'

test.each([
    ['', 'dev 2', 'unbound'],
    ['', '', 'unbound'],
    ['prod 1', '', 'confirmed'],
    ['prod 1', 'prod 1', 'confirmed'],
    ['prod 1', 'dev 2', 'unconfirmed'],
    ['prod 1', 'prod 2', 'unconfirmed'],
    ['prod 1', 'dev 1', 'unconfirmed'],
])('an app set up on "%s" that runs on "%s" is %s', (bound, current, binding) => {
    expect(toBinding(bound, current)).toBe(binding)
})

test.each([
    ['dev', 'a1', 'dev a1'],
    ['dev', '', 'dev'],
    ['', 'a1', 'a1'],
    ['', '', ''],
])('the instance named "%s" with the id "%s" is "%s"', (name, id, text) => {
    expect(toInstanceText(name, id)).toBe(text)
})
