### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Фото
photos-take = Зробити фото
photos-choose = Вибрати зображення
photos-kept = DiKo зберігає фото зашифрованими. Те, що ви знімаєте тут, не потрапляє до галереї.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] { $count } зображення ще не збережено.
    [few] { $count } зображення ще не збережено.
   *[many] { $count } зображень ще не збережено.
}
photos-go-on = Продовжити
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] { $count } фото
    [few] { $count } фото
   *[many] { $count } фото
}
# $page: a number.
photo-page = Сторінка { $page }
# $page and $count: numbers.
photo-of = Сторінка { $page } з { $count }
photo-away = Ще не тут
photo-not-shown = Цю сторінку не вдалося показати. Її не видалено.
photo-gone = Цієї сторінки вже немає.
photo-previous = Попередня сторінка
photo-next = Наступна сторінка
photo-fit = Показати всю сторінку
photo-remove = Прибрати сторінку
photo-removed = Сторінку прибрано

photo-saved = Сторінку збережено
photo-no-camera = Камера тут не працює. Виберіть зображення, яке вже є на пристрої.

take-title = Сфотографуйте сторінку
take-help = Покладіть сторінку рівно на світлі. Має бути видно всі чотири кути.
take-sight = Що бачить камера
take-starting = Камера вмикається.
take-shoot = Зробити фото

straighten-title = Вирівняйте сторінку
straighten-help = Перетягніть чотири точки на кути сторінки. Або торкніться кожного кута.
# $picture and $count: numbers.
straighten-which = Зображення { $picture } з { $count }
straighten-picture = Ваше зображення
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Верхній лівий кут
straighten-top-right = Верхній правий кут
straighten-bottom-right = Нижній правий кут
straighten-bottom-left = Нижній лівий кут
# $x and $y: whole numbers of percent.
straighten-at = { $x } % зліва, { $y } % зверху
straighten-turn = Повернути
straighten-whole = Усе зображення
straighten-more = Зберегти й до наступної сторінки
straighten-again = Зняти ще раз
straighten-leave-out = Пропустити це зображення
straighten-other = Вибрати інше зображення

letter-save-photos = Зберегти й сфотографувати
