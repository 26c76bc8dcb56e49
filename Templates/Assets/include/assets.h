#include <stddef.h>

/// A file that is compiled into the program.
typedef struct {
  /// Its path below the folder of assets, such as "fonts/public-sans.woff2".
  const char *name;
  const unsigned char *bytes;
  size_t count;
} embedded_asset;

/// How many files are embedded.
size_t embedded_asset_count(void);

/// The file with that index, which must be less than the count.
embedded_asset embedded_asset_at(size_t index);
