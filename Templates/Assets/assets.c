// The files of the look, compiled in so that the program builds sites wherever it is copied.
// `#embed` is C23; clang takes it in any C. Style sheets are concatenated in the order below.

#include "assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tokens_css[] = {
#embed "styles/tokens.css"
};
static const unsigned char fonts_css[] = {
#embed "styles/fonts.css"
};
static const unsigned char base_css[] = {
#embed "styles/base.css"
};
static const unsigned char layout_css[] = {
#embed "styles/layout.css"
};
static const unsigned char page_head_css[] = {
#embed "styles/page-head.css"
};
static const unsigned char prose_css[] = {
#embed "styles/prose.css"
};
static const unsigned char lists_css[] = {
#embed "styles/lists.css"
};
static const unsigned char records_css[] = {
#embed "styles/records.css"
};
static const unsigned char tables_css[] = {
#embed "styles/tables.css"
};
static const unsigned char charts_css[] = {
#embed "charts.css"
};
static const unsigned char figures_css[] = {
#embed "styles/figures.css"
};
static const unsigned char print_css[] = {
#embed "styles/print.css"
};
static const unsigned char briefing_serif_woff2[] = {
#embed "fonts/briefing-serif.woff2"
};
static const unsigned char briefing_serif_italic_woff2[] = {
#embed "fonts/briefing-serif-italic.woff2"
};
static const unsigned char public_sans_woff2[] = {
#embed "fonts/public-sans.woff2"
};
static const unsigned char briefing_serif_ofl_txt[] = {
#embed "fonts/briefing-serif-OFL.txt"
};
static const unsigned char public_sans_ofl_txt[] = {
#embed "fonts/public-sans-OFL.txt"
};
static const unsigned char icon_svg[] = {
#embed "icon.svg"
};

static const embedded_asset assets[] = {
    {"styles/tokens.css", tokens_css, sizeof tokens_css},
    {"styles/fonts.css", fonts_css, sizeof fonts_css},
    {"styles/base.css", base_css, sizeof base_css},
    {"styles/layout.css", layout_css, sizeof layout_css},
    {"styles/page-head.css", page_head_css, sizeof page_head_css},
    {"styles/prose.css", prose_css, sizeof prose_css},
    {"styles/lists.css", lists_css, sizeof lists_css},
    {"styles/records.css", records_css, sizeof records_css},
    {"styles/tables.css", tables_css, sizeof tables_css},
    {"charts.css", charts_css, sizeof charts_css},
    {"styles/figures.css", figures_css, sizeof figures_css},
    {"styles/print.css", print_css, sizeof print_css},
    {"fonts/briefing-serif.woff2", briefing_serif_woff2, sizeof briefing_serif_woff2},
    {"fonts/briefing-serif-italic.woff2", briefing_serif_italic_woff2, sizeof briefing_serif_italic_woff2},
    {"fonts/public-sans.woff2", public_sans_woff2, sizeof public_sans_woff2},
    {"fonts/briefing-serif-OFL.txt", briefing_serif_ofl_txt, sizeof briefing_serif_ofl_txt},
    {"fonts/public-sans-OFL.txt", public_sans_ofl_txt, sizeof public_sans_ofl_txt},
    {"icon.svg", icon_svg, sizeof icon_svg},
};

size_t embedded_asset_count(void) { return sizeof assets / sizeof assets[0]; }

embedded_asset embedded_asset_at(size_t index) { return assets[index]; }
