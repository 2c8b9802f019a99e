/** Promises of the wire format that need no instance: paging, media types, forms. */
import { isOnList, negotiate } from '../../src/http/media-types.ts'
import { parseMultipart } from '../../src/http/multipart.ts'
import { linkHeader } from '../../src/http/paging.ts'

const link = (offset: number, limit: number, total: number): string =>
    linkHeader('http://h/api/now/table/incident', new URLSearchParams('sysparm_query=active=true'), {
        offset,
        limit,
        total,
    })
const relations = (header: string): Record<string, string> =>
    Object.fromEntries(
        [...header.matchAll(/<[^>]*sysparm_offset=(-?\d+)[^>]*>;rel="(\w+)"/g)].map(([, offset, relation]) => [
            relation!,
            offset!,
        ]),
    )

// Table API: the Link header, as recorded from developer instances.
describe('the Link header', () => {
    test.each([
        ['first page', 0, 10, 25, { first: '0', prev: '-10', next: '10', last: '20' }],
        ['middle page', 10, 10, 25, { first: '0', prev: '0', next: '20', last: '20' }],
        ['last page has no next', 20, 10, 25, { first: '0', prev: '10', last: '20' }],
        ['exactly full last page', 10, 10, 20, { first: '0', prev: '0', last: '10' }],
        ['no rows', 0, 10, 0, { first: '0', prev: '-10', last: '0' }],
    ])('%s', (_name, offset, limit, total, expected) => {
        expect(relations(link(offset, limit, total))).toEqual(expected)
    })

    it('puts no space after a comma and keeps the query', () => {
        expect(link(0, 10, 25)).not.toMatch(/, </)
        expect(link(0, 10, 25)).toContain('sysparm_query=active%3Dtrue')
    })
})

// Scripted REST APIs: request and response formats of a resource.
test.each([
    ['application/json', undefined, 'application/json'],
    ['application/json', '*/*', 'application/json'],
    ['application/json,application/xml', 'application/xml', 'application/xml'],
    ['application/json', 'text/html, application/*;q=0.8', 'application/json'],
    ['application/json', 'text/html', null],
])('a resource that gives %s answers Accept %s with %s', (produces, accept, expected) => {
    expect(negotiate(produces, accept)).toBe(expected)
})

test.each([
    ['application/json,text/xml', 'application/json', true],
    ['application/json', 'text/plain', false],
    ['*/*', 'text/plain', true],
])('a resource that takes %s takes %s: %s', (consumes, type, expected) => {
    expect(isOnList(consumes, type)).toBe(expected)
})

it('reads a form with a binary file as its last part', () => {
    const file = Buffer.from([0, 13, 10, 45, 45, 255])
    const body = Buffer.concat([
        Buffer.from('--b\r\nContent-Disposition: form-data; name="table_name"\r\n\r\nincident\r\n--b\r\n'),
        Buffer.from('Content-Disposition: form-data; name="file"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n'),
        file,
        Buffer.from('\r\n--b--\r\n'),
    ])
    const parts = parseMultipart('multipart/form-data; boundary=b', body)!
    expect(parts.map((part) => part.name)).toEqual(['table_name', 'file'])
    expect(parts[1]).toMatchObject({ fileName: 'a.bin', contentType: 'image/png' })
    expect(parts[1]!.content.equals(file)).toBe(true)
})
