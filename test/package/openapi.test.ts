/** The OpenAPI document has the routes of the built app, who may call each, and every status that occurs. */
import { readGuards } from '../../tools/check-build/guards.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'
import { OPENAPI, operations, requestProblems } from '../support/openapi.ts'

const routes = () =>
    recordsOf(builtApp(), 'sys_ws_operation').map(({ fields }) => ({
        name: `${fields.http_method} ${fields.operation_uri!.replace(/\/$/, '')}`,
        isOpen: fields.requires_authentication === 'false',
        guard: fields.enforce_acl ?? '',
        example: fields.request_example ?? '',
    }))

it('is OpenAPI 3.1', () => {
    expect(OPENAPI.openapi).toBe('3.1.0')
    expect(new Set(operations().map(({ operationId }) => operationId)).size).toBe(operations().length)
})

it('has the routes of the app, all of them and no other', () => {
    const documented = operations().map(({ method, path }) => `${method} ${path}`)
    expect(new Set(documented)).toEqual(new Set(routes().map(({ name }) => name)))
})

it('asks for a login exactly where the app does', () => {
    const open = operations().filter(({ security }) => security.length === 0)
    const isOpen = routes().filter((route) => route.isOpen)
    expect(new Set(open.map(({ method, path }) => `${method} ${path}`))).toEqual(
        new Set(isOpen.map(({ name }) => name)),
    )
})

it('names a role that opens the route', () => {
    const guards = readGuards(builtApp())
    for (const operation of operations().filter(({ security }) => security.length > 0)) {
        const route = routes().find(({ name }) => name === `${operation.method} ${operation.path}`)
        const guard = guards.find(({ sysId }) => sysId === route!.guard)
        expect([operation.operationId, guard?.roles]).toEqual([
            operation.operationId,
            expect.arrayContaining([operation['x-servicenow-role']]),
        ])
    }
})

it('declares each parameter of a path', () => {
    for (const { parameters = [], path } of operations()) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect([path, parameters.filter((one) => one.in === 'path').map(({ name }) => name)]).toEqual([path, inPath])
    }
})

it('has examples that the schemas allow, and so have the routes', () => {
    for (const operation of operations()) {
        const example = operation.requestBody?.content['application/json'].example
        if (example !== undefined) expect(requestProblems(operation, example)).toEqual([])
        const route = routes().find(({ name }) => name === `${operation.method} ${operation.path}`)
        if (operation.requestBody && route?.example)
            expect([operation.path, requestProblems(operation, JSON.parse(route.example))]).toEqual([
                operation.path,
                [],
            ])
    }
})

it('describes each operation: what it does, and every status that the platform or the app answers', () => {
    for (const { description, method, operationId, responses, security, summary } of operations()) {
        const always = ['200', '405', '406', ...(method === 'GET' ? [] : ['415'])]
        const guarded = security.length > 0 ? ['401', '403'] : []
        expect([operationId, Object.keys(responses)]).toEqual([
            operationId,
            expect.arrayContaining([...always, ...guarded]),
        ])
        expect([operationId, description?.endsWith('.'), summary?.length]).toEqual([
            operationId,
            true,
            expect.any(Number),
        ])
    }
})
