/** Addresses that an export is fetched from. */

import { evaluateRedirect, toJobPath } from '../../../../src/server/exports/core/address.ts'

const codeOf = (result: ReturnType<typeof evaluateRedirect>): string => (result.ok ? result.value : result.failure.code)

test.each([
    ['exp_1', '/v1/exports/jobs/exp_1/download'],
    ['../../admin', '/v1/exports/jobs/..%2F..%2Fadmin/download'],
    ['..', '/v1/exports/jobs/%2E%2E/download'],
    ['a?b#c', '/v1/exports/jobs/a%3Fb%23c/download'],
    ['https://evil.example.com', '/v1/exports/jobs/https%3A%2F%2Fevil.example.com/download'],
])('the id %j stays within its path', (id, path) => {
    expect(toJobPath(id, '/download')).toBe(path)
})

const BASE = 'https://api.keeptrusts.com/v1/exports/jobs/exp_1/download'
const OWN = 'https://10.0.0.5:8443/v1/exports/jobs/exp_1/download'

test.each<[string, string | null, string]>([
    [
        BASE,
        'https://bucket.s3.amazonaws.com/key?X-Amz-Signature=1',
        'https://bucket.s3.amazonaws.com/key?X-Amz-Signature=1',
    ],
    [BASE, '/files/1', 'https://api.keeptrusts.com/files/1'],
    [BASE, '//cdn.keeptrusts.com/1', 'https://cdn.keeptrusts.com/1'],
    [BASE, 'https://8.8.8.8/x', 'https://8.8.8.8/x'],
    [BASE, 'https://[2606:4700::1111]/x', 'https://[2606:4700::1111]/x'],
    [OWN, 'https://10.0.0.5:9000/x', 'https://10.0.0.5:9000/x'],
    [BASE, 'https://api.keeptrusts.com:9000/x', 'https://api.keeptrusts.com:9000/x'],
    [BASE, 'https://files.example.com:443/x', 'https://files.example.com:443/x'],
    [BASE, 'https://files.example.com:8443/x', 'redirect_private_address'],
    [BASE, 'https://[2002:a9fe:a9fe::]/x', 'redirect_private_address'],
    [BASE, null, 'redirect_not_https'],
    [BASE, '', 'redirect_not_https'],
    [BASE, 'http://files.example.com/x', 'redirect_not_https'],
    [BASE, 'file:///etc/passwd', 'redirect_not_https'],
    [BASE, 'javascript:alert(1)', 'redirect_not_https'],
    [BASE, 'https://api.keeptrusts.com@10.0.0.1/x', 'redirect_not_https'],
    [BASE, 'https://a\\@10.0.0.1/x', 'redirect_not_https'],
    ...[
        'http://127.0.0.1:8080/x',
        'https://127.0.0.1/x',
        'https://localhost/x',
        'https://localhost./x',
        'https://10.1.2.3/x',
        'https://172.16.0.1/x',
        'https://172.31.255.255/x',
        'https://192.168.1.1/x',
        'https://169.254.169.254/latest',
        'https://100.64.0.1/x',
        'https://0.0.0.0/x',
        'https://255.255.255.255/x',
        'https://2130706433/x',
        'https://0x7f000001/x',
        'https://0x7f.1/x',
        'https://127.1/x',
        'https://0177.0.0.1/x',
        'https://[::1]/x',
        'https://[::ffff:10.0.0.1]/x',
        'https://[fd00::1]/x',
        'https://[fe80::1]/x',
        'https://intranet/x',
        'https://metadata.google.internal/x',
        'https://files.home/x',
        'https://printer.local/x',
    ].map((target): [string, string, string] => [BASE, target, 'redirect_private_address']),
    [OWN, 'https://10.0.0.6/x', 'redirect_private_address'],
])('from %s to %s: %s', (from, location, expected) => {
    expect(codeOf(evaluateRedirect(from, location))).toBe(expected)
})
