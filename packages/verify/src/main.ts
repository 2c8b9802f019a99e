/** `keeptrusts-verify <pack.zip>` on the command line. */

import { EXIT, runCommand } from './command.ts'

const { code, text } = runCommand(process.argv.slice(2))
if (code === EXIT.verified || code === EXIT.differs) process.stdout.write(`${text}\n`)
else process.stderr.write(`${text}\n`)
process.exitCode = code
