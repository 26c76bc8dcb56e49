// cmark takes its memory through functions without a context, which C's thread-local storage stands
// in for; and it takes it in thousands of small pieces, which all go when the tree goes.
#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Small enough that the C library takes and gives back a block without the system's help.
enum { blockSize = 32 * 1024 - 64, alignment = 16 };

struct Block {
  struct Block *previous;
};

struct CArena {
  struct Block *block;
  // The free part of the block.
  char *next, *end;
};

// Before each piece stands its size, which `realloc` has to know.
struct Piece {
  _Alignas(alignment) size_t size;
};

static _Thread_local CArena *current;

static void *checked(void *memory) {
  if (memory == NULL) abort();
  return memory;
}

CArena *carena_new(void) { return checked(calloc(1, sizeof(CArena))); }

void carena_free(CArena *arena) {
  struct Block *block = arena->block;
  while (block != NULL) {
    struct Block *previous = block->previous;
    free(block);
    block = previous;
  }
  free(arena);
}

CArena *carena_use(CArena *arena) {
  CArena *last = current;
  current = arena;
  return last;
}

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  return (size + alignment - 1) & ~(size_t)(alignment - 1);
}

static void addBlock(size_t needed) {
  size_t head = rounded(sizeof(struct Block));
  size_t size = head + needed > blockSize ? head + needed : blockSize;
  struct Block *block = checked(malloc(size));
  block->previous = current->block;
  current->block = block;
  current->next = (char *)block + head;
  current->end = (char *)block + size;
}

static void *take(size_t size) {
  size_t needed = sizeof(struct Piece) + rounded(size);
  if (needed > (size_t)(current->end - current->next)) addBlock(needed);
  struct Piece *piece = (struct Piece *)current->next;
  piece->size = rounded(size);
  current->next += needed;
  return piece + 1;
}

void *carena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  return memset(take(count * size), 0, count * size);
}

void *carena_realloc(void *memory, size_t size) {
  if (memory == NULL) return take(size);
  struct Piece *piece = (struct Piece *)memory - 1;
  if (size <= piece->size) return memory;
  // The newest piece grows in its place.
  size_t more = rounded(size) - piece->size;
  if ((char *)memory + piece->size == current->next &&
      more <= (size_t)(current->end - current->next)) {
    piece->size += more;
    current->next += more;
    return memory;
  }
  return memcpy(take(size), memory, piece->size);
}

void carena_ignore(void *memory) { (void)memory; }
