/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/app/App';
import '../../../src/app/styles';
import { readText } from '../../../src/io/read-text';
import { en } from '../../../src/words/en';
import { nonsense } from '../../words/nonsense';
import fixture from '../fixture/north-korea-russia.json?raw';

/*
 * The page over the frozen dataset in a language of nonsense: every message is a third longer, and in another order.
 */

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const { read } = readText('fixture/north-korea-russia.json', fixture);
if (!read.ok) throw new Error('the dataset is refused');
createRoot(root).render(<App read={read} messages={nonsense(en)} />);
