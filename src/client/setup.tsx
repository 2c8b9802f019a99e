/** Starts the Setup page. */
import { SetupPage } from './features/setup-page.tsx'
import { startPage } from './start-page.tsx'
import './page.css'
import './setup.css'

void startPage('setup', SetupPage)
