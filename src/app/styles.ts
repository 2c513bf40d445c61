/** Every style sheet of the page, in the order of the cascade: a later one may refine an earlier one. */
import '@fontsource-variable/source-serif-4/wght.css';
import '../render/theme.css';
import '../ui/base/base.css';
import '../ui/page/page.css';
import '../ui/base/buttons.css';
import '../ui/filters/filters.css';
import '../ui/timeline/timeline.css';
import '../ui/measures/measures.css';
import '../ui/details/details.css';
import '../ui/page/pane.css';
import '../ui/lists/lists.css';
import '../ui/lists/chronology.css';
import '../ui/report/report.css';
import '../ui/sources/sources.css';
import '../ui/page/prerendered.css';
