/** Starts the governance console. */
import React from 'react'
import { createRoot } from 'react-dom/client'
import { ConsolePage } from './features/console/console-page.tsx'
import './page.css'
import './console.css'
import './console-picture.css'
import './console-print.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<ConsolePage />)
