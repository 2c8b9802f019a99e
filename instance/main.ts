/** The command of the local instance by itself: serves packages, or answers a console, without a project around it. */
import { runCommandLine } from './index.ts'

void runCommandLine(process.argv.slice(2))
