/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../src/render/theme.css';
import '../../src/render/measure.css';
import './gallery.css';
import { Gallery } from './Gallery';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<Gallery />);
