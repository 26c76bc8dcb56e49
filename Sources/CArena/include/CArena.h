#ifndef CARENA_H
#define CARENA_H

#include <stddef.h>

/// Memory that is taken piece by piece and given back as a whole.
typedef struct CArena CArena;

CArena *carena_new(void);

/// Gives back all that was taken from `arena`, and the arena.
void carena_free(CArena *arena);

/// Lets the functions below take from `arena` on this thread; answers the one that they took from.
CArena *carena_use(CArena *arena);

/// `calloc`, `realloc` and `free` as a library asks for them that has no place for a context.
/// The program ends when there is no memory.
void *carena_calloc(size_t count, size_t size);
void *carena_realloc(void *memory, size_t size);
void carena_ignore(void *memory);

#endif
