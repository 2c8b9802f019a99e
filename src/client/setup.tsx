/** Starts the Setup page. */
import React from 'react'
import { createRoot } from 'react-dom/client'
import { SetupPage } from './features/setup-page.tsx'
import './page.css'
import './setup.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<SetupPage />)
