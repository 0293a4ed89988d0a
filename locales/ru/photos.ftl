### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Фото
photos-take = Сделать фото
photos-choose = Выбрать изображение
photos-kept = DiKo хранит фото зашифрованными. То, что вы снимаете здесь, не попадает в галерею.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] { $count } изображение ещё не сохранено.
    [few] { $count } изображения ещё не сохранены.
   *[many] { $count } изображений ещё не сохранены.
}
photos-go-on = Продолжить
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] { $count } фото
    [few] { $count } фото
   *[many] { $count } фото
}
# $page: a number.
photo-page = Страница { $page }
# $page and $count: numbers.
photo-of = Страница { $page } из { $count }
photo-away = Пока не здесь
photo-not-shown = Эту страницу не удалось показать. Она не удалена.
photo-gone = Этой страницы больше нет.
photo-previous = Предыдущая страница
photo-next = Следующая страница
photo-fit = Показать всю страницу
photo-remove = Убрать страницу
photo-removed = Страница убрана

photo-saved = Страница сохранена
photo-no-camera = Камера здесь не работает. Выберите изображение, которое уже есть на устройстве.

take-title = Сфотографируйте страницу
take-help = Положите страницу ровно на свету. Должны быть видны все четыре угла.
take-sight = Что видит камера
take-starting = Камера включается.
take-shoot = Сделать фото

straighten-title = Выровняйте страницу
straighten-help = Перетащите четыре точки на углы страницы. Или коснитесь каждого угла.
# $picture and $count: numbers.
straighten-which = Изображение { $picture } из { $count }
straighten-picture = Ваше изображение
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Верхний левый угол
straighten-top-right = Верхний правый угол
straighten-bottom-right = Нижний правый угол
straighten-bottom-left = Нижний левый угол
# $x and $y: whole numbers of percent.
straighten-at = { $x } % слева, { $y } % сверху
straighten-turn = Повернуть
straighten-whole = Всё изображение
straighten-more = Сохранить и к следующей странице
straighten-again = Снять ещё раз
straighten-leave-out = Пропустить это изображение
straighten-other = Выбрать другое изображение

letter-save-photos = Сохранить и сфотографировать
