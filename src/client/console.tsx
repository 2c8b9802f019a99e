/** Starts the governance console. */
import { ConsolePage } from './features/console/console-page.tsx'
import { startPage } from './start-page.tsx'
import './page.css'
import './console.css'
import './console-picture.css'
import './console-print.css'

void startPage('console', ConsolePage)
