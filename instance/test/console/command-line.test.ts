/** Promises of the command line: what is read from it, and that a session keeps to the protocol. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { readCommand } from '../../src/command-line/command-line.ts'
import { signedCurl } from '../../../tools/local-instance/signed-curl.ts'

test.each([
    [
        ['start'],
        {
            kind: 'serve',
            port: 8080,
            data: null,
            fresh: false,
            secret: null,
            password: null,
            plugins: [],
            empty: false,
        },
    ],
    [['start', '--port', '0', '--data', 'f.db', '--fresh'], { port: 0, data: 'f.db', fresh: true }],
    [
        ['serve', '--empty', '--password', 'p', '--plugins', 'grc, ire'],
        { empty: true, password: 'p', plugins: ['grc', 'ire'] },
    ],
    [['start', '--data', 'f.db', '--nodes', '4'], { data: 'f.db', nodes: 4 }],
    [['start', '--nodes', '4'], { kind: 'help', problem: '--nodes needs --data FILE: the nodes share the file' }],
    [['start', '--data', 'f', '--nodes', '0'], { kind: 'help', problem: '--nodes 0 is not a number from 1 to 16' }],
    [['console'], { kind: 'console', plugins: [] }],
    [['dance'], { kind: 'help', problem: 'unknown command dance' }],
    [['start', '--port', 'x'], { kind: 'help', problem: '--port x is not a port' }],
    [['start', '--nonsense'], { kind: 'help' }],
])('%j', (args, expected) => {
    expect(readCommand(args)).toMatchObject(expected)
})

it('prints a delivery that the shell signs, whatever the secret holds', async () => {
    const [, line] = signedCurl('http://127.0.0.1:1', `it's a "secret" $HOME`)
    const shell = spawn('sh', [
        '-c',
        line!.replace(/curl .* -H "X-Keep/, 'printf "%s" "X-Keep').replace(/ --data-binary.*/, ''),
    ])
    const chunks: Buffer[] = []
    shell.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    await new Promise((resolve) => shell.on('close', resolve))
    expect(Buffer.concat(chunks).toString()).toMatch(/^X-Keeptrusts-Signature: sha256=[0-9a-f]{64}$/)
})

it('says where it listens first, then answers each line in order, and ends with its input', async () => {
    const root = join(__dirname, '..', '..', '..')
    const session = spawn(process.execPath, ['--import', 'tsx', 'instance/main.ts', 'console'], { cwd: root })
    const lines: unknown[] = []
    createInterface({ input: session.stdout }).on('line', (line) => lines.push(JSON.parse(line)))
    session.stdin.end('{"op":"script","body":"return 1"}\nnonsense\n{"op":"script","body":"return 2"}\n')
    const code = await new Promise((resolve) => session.on('close', resolve))
    expect(lines).toEqual([
        { ready: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown },
        { value: 1 },
        { error: { name: 'SyntaxError', message: expect.any(String) as unknown } },
        { value: 2 },
    ])
    expect(code).toBe(0)
}, 60_000)
