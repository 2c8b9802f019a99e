/** The instance that the app was set up on: noted once a secret is there, and never again by itself. */

import { settleInstance } from '../../../../src/server/receiving/app/settle-instance.ts'

test.each([
    ['a new app without a secret', '', 'prod 1', '', true, null],
    ['a new app with a secret', '', 'prod 1', 'secret', true, 'prod 1'],
    ['a new app on a nameless instance', '', '', 'secret', true, null],
    ['the same instance', 'prod 1', 'prod 1', 'secret', true, null],
    ['a copy', 'prod 1', 'test 2', 'secret', false, null],
    ['an instance that no longer says its name', 'prod 1', '', 'secret', true, null],
])('%s', (_what, bound, current, secret, mayProcess, noted) => {
    const bindings: string[] = []
    const instance = {
        current: () => current,
        bound: () => bound,
        bind: (name: string) => bindings.push(name) > 0,
    }
    expect(settleInstance({ instance, secrets: { current: () => secret } })).toBe(mayProcess)
    expect(bindings).toEqual(noted === null ? [] : [noted])
})
