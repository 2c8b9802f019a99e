/** Promises of what `npm start` prints for a person who tries the webhook. */
import { spawn } from 'node:child_process'
import { signedCurl } from '../../tools/local-instance/signed-curl.ts'

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
